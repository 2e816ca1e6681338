"""Where the Safeguard is called: `zone` is the place in a map, `spawner` sends packs, `places` knows where from, `roster` who."""
