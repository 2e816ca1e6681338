"""What the two heroes do in scenes, as renders by themselves laid into their sheets."""
