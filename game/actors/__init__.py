"""Everything that moves or hurts, one file each. Importing this package registers them all; there is no list to keep."""

from importlib import import_module
from pkgutil import walk_packages

for _module in walk_packages(__path__, f"{__name__}."):
    import_module(_module.name)
