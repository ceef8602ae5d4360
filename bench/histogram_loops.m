% counting numbers into bins
function r = histogram_loops (n)
  h = zeros (1, 64); seed = 1;
  for k = 1:n
    seed = mod (seed * 1103 + 12345, 65536);
    b = floor (seed / 1024) + 1;
    h(b) = h(b) + 1;
  end
  r = 0;
  for k = 1:64, r = r + k * h(k); end
end
work = @() histogram_loops (20000);
