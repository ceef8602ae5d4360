% Conway's game of life on a torus
function alive = life (n, turns)
  A = zeros (n, n);
  for i = 1:n, for j = 1:n, A(i,j) = mod (i * 7 + j * j * 3, 5) == 0; end, end
  for turn = 1:turns
    B = zeros (n, n);
    for i = 1:n
      up = i - 1; if up < 1, up = n; end
      down = i + 1; if down > n, down = 1; end
      for j = 1:n
        left = j - 1; if left < 1, left = n; end
        right = j + 1; if right > n, right = 1; end
        c = A(up,left) + A(up,j) + A(up,right) + A(i,left) + A(i,right) + A(down,left) + A(down,j) + A(down,right);
        if c == 3 || (c == 2 && A(i,j) == 1)
          B(i,j) = 1;
        end
      end
    end
    A = B;
  end
  alive = sum (A(:));
end
work = @() life (40, 10);
