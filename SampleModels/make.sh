#!/bin/bash
# Makes the sample models anew: SampleModels/make.sh [NAME...]
#
# Each Keras lives in a virtual environment outside of the repository, by
# default in ~/.cache/h5summary-samples (set H5SUMMARY_SAMPLES to change that),
# with the exact versions listed in requirements/. Pythons come from pyenv.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
environments=${H5SUMMARY_SAMPLES:-$HOME/.cache/h5summary-samples}
pythons=${PYENV_ROOT:-$HOME/.pyenv}/versions
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Which Keras makes which sample.
samples="
text-cnn                keras2.2.4
dense-activation        keras3.15
conv-digits             keras1.2.2
embedding-rnn           tf2.15
lstm                    keras1.2.2
conv1d                  tf2.15
conv-lstm               tf2.15
ocr-stack               keras2.3.1
flatten-dense           tf_keras2.21
conv-dense              keras3.15
embedding-rnn-sequence  keras2.3.1
nested-shared           keras3.15
nested-shared-tf        tf2.15
wrappers                keras3.15
nested-chains           keras1.2.2
fifty-layers            keras1.2.2
"

# The Python that an environment is built on.
python_of() {
  case $1 in
    keras1.*) echo 3.6.15 ;;
    keras2.* | tf2.3) echo 3.7.16 ;;
    tf2.15 | keras3.3) echo 3.11.7 ;;
    *) echo 3.12.1 ;;
  esac
}

# The name under which that Keras is imported.
flavour_of() {
  case $1 in
    tf2.*) echo tf.keras ;;
    tf_keras*) echo tf_keras ;;
    *) echo keras ;;
  esac
}

# The backend, for those that have a choice.
backend_of() {
  case $1 in
    keras1.*) echo theano ;;
    keras3.*) echo jax ;;
    *) echo tensorflow ;;
  esac
}

# Creates the environment unless it is there.
prepare() {
  local environment=$environments/$1
  [ -e "$environment/ready" ] && return
  "$pythons/$(python_of "$1")/bin/python" -m venv "$environment"
  "$environment/bin/pip" -q install -r "$here/requirements/$1.txt"
  # Keras keeps its settings in the home directory; each gets its own.
  mkdir -p "$environment/home"
  touch "$environment/ready"
}

# Runs a script in an environment, with a flavour and a backend of Keras.
run_with() {
  local environment=$environments/$1 flavour=$2 backend=$3
  prepare "$1"
  shift 3
  HOME=$environment/home KERAS_FLAVOUR=$flavour KERAS_BACKEND=$backend \
    THEANO_FLAGS=device=cpu,cxx= PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1 \
    PYTHONWARNINGS=ignore PYTHONHASHSEED=0 nice "$environment/bin/python" "$@"
}

# Runs a script with the usual flavour and backend of an environment.
run() {
  local keras=$1
  shift
  run_with "$keras" "$(flavour_of "$keras")" "$(backend_of "$keras")" "$@"
}

# Saves one model, asks its Keras about it, and keeps it without large values.
make_sample() {
  local name=$1 keras=$2
  echo "$name ($keras)"
  mkdir -p "$work/$name" "$here/$name"
  run "$keras" "$here/make_samples.py" "$name" "$work/$name/model.h5" 2>>"$work/log" &&
    run "$keras" "$here/describe_saved.py" "$work/$name/model.h5" "$here/$name" 2>>"$work/log" &&
    run keras3.15 "$here/strip_values.py" "$work/$name/model.h5" "$here/$name/model.h5"
}

wanted() {
  [ ${#names[@]} -eq 0 ] || [[ " ${names[*]} " == *" $1 "* ]]
}

names=("$@")
while read -r name keras; do
  [ -n "$name" ] && wanted "$name" || continue
  make_sample "$name" "$keras" </dev/null || { tail -n 30 "$work/log"; exit 1; }
done <<<"$samples"
if wanted wrong-kernel; then
  echo "wrong-kernel (dense-activation, changed)"
  run keras3.15 "$here/make_wrong_kernel.py"
fi
if wanted containers; then
  for keras in keras3.15 keras3.3 keras2.2.4; do
    echo "containers ($keras)"
    run "$keras" "$here/make_containers.py" 2>>"$work/log" || { tail -n 30 "$work/log"; exit 1; }
  done
fi

# What each Keras makes of every layer and operation. Keras 3 does it on TensorFlow,
# which some of its layers need; it comes with tf_keras.
expectations() {
  echo "layers ($1, $2 on $3)"
  run_with "$@" 2>>"$work/log" || { tail -n 30 "$work/log"; exit 1; }
}
if wanted layers; then
  layers=$here/layers/print_layer_expectations.py
  operations=$here/layers/print_operation_expectations.py
  expectations tf_keras2.21 keras tensorflow "$layers"
  expectations tf_keras2.21 keras tensorflow "$operations"
  expectations tf2.15 tf.keras tensorflow "$layers"
  expectations tf2.15 tf.keras tensorflow "$operations"
  expectations tf2.3 tf.keras tensorflow "$operations"
  expectations keras2.2.4 keras tensorflow "$layers"
  expectations keras1.2.2 keras theano "$layers"
  expectations keras1.2.2 keras tensorflow "$layers"
fi
