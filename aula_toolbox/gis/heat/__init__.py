"""What the layers of heat mean: cover, people, access, views."""
