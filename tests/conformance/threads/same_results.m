% Every operation on big arrays gives the same bits with one thread, two and four.
warning ("off");
1;
function bits = bits_of (x)
  if iscell (x)
    bits = cellfun (@bits_of, x, "UniformOutput", false);
  elseif isfloat (x) && iscomplex (x)
    bits = {bits_of(real (x)), bits_of(imag (x))};
  elseif isa (x, "single")
    bits = typecast (x(:), "uint32");
  elseif isfloat (x)
    bits = typecast (x(:), "uint64");
  else
    bits = x;
  end
end

function check (name, f)
  results = cell (1, 4);
  limits = [1 2 4 3];
  for k = 1:4
    maxNumCompThreads (limits(k));
    results{k} = bits_of (f ());
  end
  maxNumCompThreads ("automatic");
  same = isequal (results{1}, results{2}) && isequal (results{1}, results{3}) && isequal (results{1}, results{4});
  printf ("%s: %s\n", name, {"DIFFERENT", "same"}{same + 1});
end

n = 1000;
A = reshape (sin (1:n*n), n, n);
B = reshape (cos ((1:n*n) * 1.3), n, n);
B(7:999:end) = NaN;  B(11:999:end) = Inf;  B(13:999:end) = -0;
S = single (A);
Z = complex (A, B);
v = A(1, :);

check ("operators", @() {A + B, A - B, A .* B, A ./ B, A .^ 2, -A, A < B, A & (B > 0), !A});
check ("broadcasting", @() {A + v, A .* v', v' - v, A ./ 3});
check ("mappers", @() {exp(A), log(abs (A)), sqrt(abs (A)), tanh(A), abs(B), floor(A * 9), sin(A), atan(B)});
check ("formulas", @() {A .* B .* (1 - A), 1 ./ (1 + exp (-A)), sum((A .* B .* (1 - A))(:)), A - 0.01 * B + v});
check ("single", @() {S + S, S .* S, exp(S), sum(S), 1 ./ (1 + exp (-S)), S * S'});
check ("complex", @() {Z + Z, Z .* Z, abs(Z), conj(Z)});
check ("sums", @() {sum(A), sum(A, 2), sum(A(:)), sum(B), mean(A), mean(A, 2), prod(A(:, 1:50)), norm(A(:)), sumsq(A)});
check ("running", @() {cumsum(A), cumsum(A, 2), cumprod(A), diff(A)});
check ("extremes", @() {max(A), min(B, [], 2), max(A(:)), min(A, B), any(B), all(A, 2)});
check ("statistics", @() {std(A), var(A, 0, 2), median(A)});
check ("sorting", @() {sort(A(:)), sort(A, 2), sort(B(:), "descend"), unique(floor (A(:) * 1000))});
check ("movement", @() {A', A(:, end:-1:1), A(3:7:end, :), A(A > 0), repmat(A, 2, 2), [A; B], [A, B], permute(Z, [2 1])});
check ("products", @() {A * A', A' * A, A * B', A * v', S' * S});
check ("integers", @() {int32(A * 1e6), uint8(A * 300), int32(A * 1e6) + int32(7)});
