## hadamard (n)
## A Hadamard matrix: elements 1 and -1, orthogonal columns. n is 2^k, or 2^k times 12, 20 or 28.
##   >> hadamard (2)
##   ans =
##   
##      1   1
##      1  -1
##   
## See also: hilb, rosser, wilkinson
function H = hadamard (n)
  if (nargin < 1)
    print_usage ();
  end
  base = 0;
  if (n > 0 && isscalar (n))
    for p = [1, 12, 20, 28]
      k = log2 (n / p);
      if (k >= 0 && k == fix (k))
        base = p;
        break;
      end
    end
  end
  if (base == 0)
    error ("hadamard: N must be 2^k*p, for p = 1, 12, 20 or 28");
  end
  H = 1;
  if (base == 12 || base == 20)
    H = paley (base - 1);
  elseif (base == 28)
    H = paley_27 ();
  end
  for doubling = 1:k
    H = [H, H; H, -H];
  end
end

## Paley's construction from the quadratic residues modulo a prime q, q + 1 divisible by 4. The first row and column are 1.
function H = paley (q)
  residue = false (1, q);
  residue(mod ((1:q - 1) .^ 2, q) + 1) = true;
  residue(1) = false;
  chi = 2 * residue - 1;
  [c, r] = meshgrid (0:q - 1);
  core = chi(mod (c - r, q) + 1);
  H = [ones(1, q + 1); ones(q, 1), core];
end

## Williamson's construction of order 28 from circulant symmetric blocks of order 7.
function H = paley_27 ()
  a = [1, -1, -1, -1, -1, -1, -1];
  best = [];
  signs = 2 * (dec2bin (0:7) == "1") - 1;
  rows_of = [ones(8, 1), signs, fliplr(signs)];
  spectra = abs (fft (rows_of, [], 2)) .^ 2;
  for i = 1:8
    for j = i:8
      for k = j:8
        for l = k:8
          total = spectra(i, :) + spectra(j, :) + spectra(k, :) + spectra(l, :);
          if (all (abs (total - 28) < 1e-9))
            best = [i, j, k, l];
            break;
          end
        end
        if (! isempty (best)), break, end
      end
      if (! isempty (best)), break, end
    end
    if (! isempty (best)), break, end
  end
  A = circulant (rows_of(best(1), :));
  B = circulant (rows_of(best(2), :));
  C = circulant (rows_of(best(3), :));
  D = circulant (rows_of(best(4), :));
  H = [A, B, C, D; -B, A, -D, C; -C, D, A, -B; -D, -C, B, A];
  H = H .* H(1, :);
  H = H .* H(:, 1);
end

function M = circulant (row)
  n = numel (row);
  [c, r] = meshgrid (0:n - 1);
  M = row(mod (c - r, n) + 1);
end

%!assert (hadamard (4), [1 1 1 1; 1 -1 1 -1; 1 1 -1 -1; 1 -1 -1 1])
%!test
%! for n = [12 20 24 28]
%!   H = hadamard (n);
%!   assert (H' * H, n * eye (n));
%! end
%!error <hadamard: N must be 2.k.p, for p = 1, 12, 20 or 28> hadamard (3)
