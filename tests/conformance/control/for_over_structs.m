% for [value, key] over structs of one element and of several, empty ones, with cells and changes inside
s.a = 1; s.b = "two"; s.c = {3, 4};
for [v, k] = s, k, v, end
t = struct ("x", {1, 2, 3}, "y", {"a", "b", "c"});
for [v, k] = t, printf ("%s %s\n", k, class (v)); size (v), v, end
u = reshape (struct ("x", {1, 2, 3, 4}), 2, 2); for [v, k] = u, v, end
for [v, k] = struct ("x", {}), disp ("some"), size (v), end
for [v, k] = struct (), disp ("never"), end
try, for [v, k] = 5, v, k, end, catch e, disp (e.message), end
n = 0; for [v, k] = s, n++; s.(k) = n; if (n == 2), break, end, end, s
