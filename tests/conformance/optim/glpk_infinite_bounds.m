% An infinite bound is none, whatever its sign.
[x, f, e] = glpk ([1; -1], [1 0], 2, [0; Inf], [-Inf; 0], "S")
[x, f, e] = glpk ([1; 1], [1 1], 2, [0; 0], [-Inf; -Inf], "L")
[x, f, e] = glpk ([1; 1], [1 1], 2, [-Inf; 0], [1; Inf], "L")
