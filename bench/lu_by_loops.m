% LU decomposition with pivots, written out
function r = lu_by_loops (n)
  A = zeros (n, n);
  for i = 1:n, for j = 1:n, A(i,j) = mod (i * i + 3 * j * j + i * j, 17) + 1; end, end
  r = 1;
  for k = 1:n-1
    p = k;
    for i = k+1:n
      if abs (A(i,k)) > abs (A(p,k)), p = i; end
    end
    if p != k
      for j = 1:n
        t = A(k,j); A(k,j) = A(p,j); A(p,j) = t;
      end
      r = -r;
    end
    if A(k,k) != 0
      for i = k+1:n
        f = A(i,k) / A(k,k);
        A(i,k) = f;
        for j = k+1:n, A(i,j) = A(i,j) - f * A(k,j); end
      end
    end
  end
  for k = 1:n, r = r + log (1 + abs (A(k,k))); end
end
work = @() lu_by_loops (40);
