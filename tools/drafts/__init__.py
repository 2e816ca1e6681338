"""First versions of maps. From then on the map itself is the source: these scripts do not overwrite one unless they are told to."""
