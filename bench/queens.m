% placements of queens by backtracking
function count = queens (n)
  count = 0; col = zeros (1, n); row = 1;
  while row > 0
    col(row) = col(row) + 1;
    if col(row) > n
      col(row) = 0;
      row = row - 1;
    else
      good = true;
      for k = 1:row-1
        if col(k) == col(row) || abs (col(k) - col(row)) == row - k
          good = false;
          break;
        end
      end
      if good
        if row == n
          count = count + 1;
        else
          row = row + 1;
        end
      end
    end
  end
end
work = @() queens (7);
