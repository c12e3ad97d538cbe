"""Copies a Keras HDF5 file without the values of its large arrays.

    python strip_values.py FROM TO

Every group, attribute (with its exact HDF5 type) and small array is copied.
An array of more than LIMIT bytes keeps path, shape, type and attributes, but
is never written, so it takes no room in the file and reads as zeros.
"""

import sys

import h5py
import numpy
from h5py import h5a, h5d, h5g, h5o, h5p

LIMIT = 256


def copy_attributes(source, target):
    """Copies attributes without converting their types."""
    for index in range(h5a.get_num_attrs(source.id)):
        attribute = h5a.open(source.id, index=index)
        space = attribute.get_space()
        copy = h5a.create(target.id, attribute.name, attribute.get_type(), space)
        if space.get_simple_extent_npoints():
            values = numpy.empty(attribute.shape, dtype=attribute.dtype)
            attribute.read(values)
            copy.write(values)


def copy_without_values(dataset, group, name):
    """Creates an array of the same shape and type, unwritten."""
    creation = h5p.create(h5p.DATASET_CREATE)
    creation.set_alloc_time(h5d.ALLOC_TIME_LATE)
    creation.set_fill_time(h5d.FILL_TIME_NEVER)
    made = h5d.create(
        group.id, name, dataset.id.get_type(), dataset.id.get_space(), creation
    )
    copy_attributes(dataset, h5py.Dataset(made))


def copy_group(source, target):
    """Copies what is in a group, and its attributes."""
    copy_attributes(source, target)
    for key in source:
        name, item = key.encode(), source[key]
        if isinstance(item, h5py.Group):
            copy_group(item, h5py.Group(h5g.create(target.id, name)))
        elif item.id.get_space().get_simple_extent_npoints() * item.dtype.itemsize > LIMIT:
            copy_without_values(item, target, name)
        else:
            h5o.copy(source.id, name, target.id, name)


def main():
    source, target = sys.argv[1:]
    with h5py.File(source, "r") as whole, h5py.File(target, "w") as stripped:
        copy_group(whole, stripped)


if __name__ == "__main__":
    main()
