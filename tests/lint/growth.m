1;
function v = squares (n)
  for k = 1:n
    v(k) = k ^ 2;
  end
end
function [a, b] = two (n, b)
  a = zeros (1, n);
  c = [];
  d = {};
  for k = 1:n
    a(k) = k;
    b(k) = k;
    if (k > 1)
      c(k,:) = [k, k];
    end
    for j = 1:3
      c(j) = a(j);
    end
    d{k} = c;
  end
  c = [];
  c = ones (1, n);
  for k = 1:n
    c(k) = 2;
  end
  disp (c), disp (d)
end
w = [];
for k = 1:3
  w(k) = squares (k)(end);
end
[p, q] = two (3, w)
