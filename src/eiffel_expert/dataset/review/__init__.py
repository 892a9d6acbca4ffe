"""What people say of pairs: a local page to read and judge them, decisions as data, and what a build makes of those."""
