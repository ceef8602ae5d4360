% sorting in place with a stack of ranges
function r = quicksort (n)
  x = zeros (1, n); seed = 7;
  for k = 1:n, seed = mod (seed * 1103 + 12345, 65536); x(k) = seed; end
  from = zeros (1, 64); to = zeros (1, 64);
  top = 1; from(1) = 1; to(1) = n;
  while top > 0
    lo = from(top); hi = to(top); top = top - 1;
    while lo < hi
      p = x(floor ((lo + hi) / 2)); i = lo; j = hi;
      while i <= j
        while x(i) < p, i++; end
        while x(j) > p, j--; end
        if i <= j
          t = x(i); x(i) = x(j); x(j) = t;
          i++; j--;
        end
      end
      if i < hi
        top = top + 1; from(top) = i; to(top) = hi;
      end
      hi = j;
    end
  end
  r = 0;
  for k = 1:n, r = r + mod (k, 10) * x(k); end
end
work = @() quicksort (3000);
