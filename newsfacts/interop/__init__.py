"""What newsfacts takes from and gives to other tools."""
