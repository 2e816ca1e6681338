"""For the first version of a map: masses become autotiled layers. From then on the map itself is the source, and its script is gone."""
