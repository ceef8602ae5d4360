% mod and rem of singles, near whole quotients and away from them
x = single ([5.5 -5.5 0.3 7 -7.1 0.9 1 100]); y = single ([0.1 0.3 0.1 2.5 0.7 0.3 0.1 -0.1]);
mod (x, y), rem (x, y), mod (-x, y), rem (-x, y), mod (x, -y), rem (x, -y)
mod (single (0.3), single (0.1)), rem (single (0.3), single (0.1)), mod (single (5), single (0)), rem (single (5), single (0))
mod (x, 1), rem (x, 1), mod (x, single (3)), rem (x, single (3)), mod (single (-1), 3), rem (single (-1), 3)
mod (0.3, 0.1), rem (0.3, 0.1), mod (-0.3, 0.1), mod (5.5, 0.1), rem (-5.5, 0.3), mod (2.1, 0.7), rem (2.1, 0.7)
