build: ; sh Scripts/build
test: ; sh Scripts/test
lint: ; swift format lint --strict --recursive Sources Tests Package.swift
format: ; swift format --in-place --recursive Sources Tests Package.swift
docs: ; swift package generate-documentation --target KerasInspector
.PHONY: build test lint format docs
