m = containers.Map ();
m("a")
