% Systems with infinite elements: square ones by their factors, others by least squares, which gives zeros.
warning ('off', 'all');
[Inf 1; 2 3] \ [1; 2]
[1 Inf; 2 3] \ [1; 2]
[Inf 2; 2 4] \ [1; 2]
[1 2; 3 Inf] \ [1; 2]
[1 2; Inf Inf] \ [1; 2]
[1 Inf; 0 3] \ [1; 2]
[1 2; 3 Inf; 5 6] \ [1; 2; 4]
[1 2 3] / [1 2 Inf]
[49 50] \ [0.5 Inf]
[1 2; 3 4; 5 6] \ [1 NaN; 2 3; 4 5]
full (sparse ([Inf 2; 2 4]) \ [1; 2])
full (sparse ([1 2; 2 Inf]) \ [1; 2])
