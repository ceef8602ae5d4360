% edit distance of two texts by its table
function d = levenshtein (a, b)
  m = length (a); n = length (b);
  D = zeros (m + 1, n + 1);
  for i = 0:m, D(i+1,1) = i; end
  for j = 0:n, D(1,j+1) = j; end
  for i = 1:m
    for j = 1:n
      if a(i) == b(j)
        cost = 0;
      else
        cost = 1;
      end
      D(i+1,j+1) = min (min (D(i,j+1) + 1, D(i+1,j) + 1), D(i,j) + cost);
    end
  end
  d = D(m+1,n+1);
end
a = char (97 + mod ((1:150) .^ 2, 7)); b = char (97 + mod ((1:150) * 3, 7));
work = @() levenshtein (a, b);
