% Operators, subscripts, assignments, parts put together: gradients against differences (__ad_judge__).
warning ("off", "all");
A = [2.1 0.4 -0.3; 0.5 1.7 0.2; -0.6 0.3 1.9];
B = [1 -2; 0.5 3; 2 0.7];
c = [0.3; -1.2; 0.8];
r = [1.5 -0.4 0.9];
N = reshape (sin (1:12), 2, 3, 2) + 2;
e = zeros (0, 3);
z = A + 1i * A';

function z = written (x)
  z = zeros (1, 4);
  for k = 1:3, z(k) = x(k) ^ 2; z(k+1) = z(k) * x(1); end
  z(2) = [];
  z(end+1) = x(2);
end
function z = columns_of (x)
  z = 0;
  for v = x, z = z + v' * v * v(1); end
end
function s = fields_of (x)
  p.a = x; p.b.c = {x .^ 2, 3}; p.d(2).e = x(1);
  q = [p, p];
  s = sum (q(2).b.c{1}) * q(1).d(2).e + numel (q) * p.a(end);
end
function z = grown (x)
  z = [];
  while numel (z) < 3, z(end+1) = x(1) * (numel (z) + 1); z = [z x(2)]; end
end
function y = swapped (x)
  y = x; y([1 2]) = y([2 1]); y(:, end) *= 2; y += x; y(:) = y(end:-1:1); y(x > 1) = 0; y(2, :) -= 1;
end
function y = masked (x)
  y = x; y(y < 0) = 0; y(1, :) = []; y(3, 4) = x(2);
end
function s = counted (x)
  s = 0;
  for k = x:2*x:9*x, s = s + k ^ 2; end
  for k = 1:x+2, s = s * x; end
end
function y = twice_written (x), y = x; y([1 1 2], 2:3) = x([3 2 1], 1:2) .^ 2; y(y > 1e9) = x(1); y([3 3], 1) = x(1) ^ 2; y(1, :) /= y(1, 1); end
function varargout = two (x), varargout = {x .^ 2, sum(x(:)) * x}; end
function z = both (x), [a, b] = two (x); z = a .* b; end
function y = kept (x)
  global kept_one
  kept_one = x; y = 2 * kept_one; clear -global kept_one
end
function y = tried (x)
  try, y = x .^ 2; error ("out"); catch err, y = y + x; end
  unwind_protect, y = y .* 2; unwind_protect_cleanup, y = y + 1; end_unwind_protect
end
function y = switched (x)
  switch (x(1) > 0), case true, y = x .^ 2; otherwise, y = x; end
  do, y = y / 2; until max (abs (y(:))) < 1
end

t = {
  {@(x, y) x + y, A, A}; {@(x, y) x - y, A, c}; {@(x, y) x .* y, r, c}; {@(x, y) x ./ y, c, A}; {@(x, y) x .\ y, A, r};
  {@(x, y) x .^ y, abs(A) + 1, r}; {@(x, y) x + y, 3, A}; {@(x, y) x - y, A, 3}; {@(x, y) x .* y, 3, N}; {@(x, y) x ./ y, N, 2};
  {@(x, y) x + y, N, c(1:2)}; {@(x, y) x .* y, N, reshape([1 2], 1, 1, 2)}; {@(x, y) x - y, e, r}; {@(x, y) x .* y, e, 2};
  {@(x, y) x .^ y, 2, abs(r)}; {@(x, y) x .^ y, abs(r), 2}; {@(x) x .^ 0, [0 1 2]}; {@(x) x .^ 2, [0 1 2]}; {@(x) x .^ -1, r};
  {@(x) x .^ 2, z}; {@(x, y) x .* y, z, A}; {@(x, y) x ./ y, z, A}; {@(x, y) x ./ y, A, z}; {@(x, y) x * y, z, B};
  {@(x, y) x * y, A, B}; {@(x, y) x * y, r, c}; {@(x, y) x * y, c, r}; {@(x, y) x' * y, c, A}; {@(x, y) x' * y, A, B};
  {@(x, y) x * y', A, r}; {@(x, y) x * y', B, B}; {@(x, y) x' * y, z, c}; {@(x, y) x * y.', B, B + 1}; {@(x, y) x * y, 2, A};
  {@(x, y) x / y, B', A}; {@(x, y) x \ y, A, B}; {@(x, y) x \ y, B, A}; {@(x, y) x \ y, B', [1; 2]}; {@(x, y) x / y, A, 3};
  {@(x, y) x \ y, 3, A}; {@(x, y) x \ y, z, B}; {@(x, y) x / y, r, B'}; {@(x) x', A}; {@(x) x.', z}; {@(x) x', z}; {@(x) -x, z};
  {@(x) x ^ 2, A}; {@(x) x ^ 3, A}; {@(x) x ^ -2, A}; {@(x) x ^ 0, A}; {@(x, y) x ^ y, 2, 3}; {@(x) 2 ^ x, 0.7};
  {@(x) x(2), A}; {@(x) x(2, 3), A}; {@(x) x(:), A}; {@(x) x(:, 2), A}; {@(x) x([1 1 3], :), A}; {@(x) x(end), A};
  {@(x) x(x > 0), A}; {@(x) x(:, [true false true]), A}; {@(x) x(:, :), N}; {@(x) x(:, 2, end), N}; {@(x) x(1, :), N};
  {@(x) x(), A}; {@(x) x([]), A}; {@(x) x(2:3, 1:2)(2), A}; {@(x) x(1), 3}; {@(x) x([1 1; 1 1]), 3}; {@(x) x(:, 1), z};
  {@(x) x(1, 2), z}; {@written, [0.5 1.2 0.7]}; {@columns_of, A}; {@fields_of, r}; {@grown, [0.5 2]}; {@swapped, A};
  {@masked, A}; {@both, A}; {@twice_written, A}; {@kept, r}; {@tried, r}; {@switched, A}; {@(x) [x; x], A}; {@(x, y) [x, y], A, c};
  {@(x, y) [x, y; y, x], 2, 3}; {@(x, y) [x; y], A, r}; {@(x) [x, [], x], r}; {@(x) [1, x(1); x(2), 4], r}; {@(x) [e; x], r};
  {@(x, y) cat(3, x, y), A, A}; {@(x, y) horzcat(x, y), A, B}; {@(x, y) vertcat(x, y), A, r}; {@(x) [x, 1i * x], A};
  {@(x) {x, 2 * x}, r}; {@(x) {x, 2}{1} .^ 2, r}; {@(x) struct("a", {{x}}).a{1} * 2, r}; {@(x) cell2mat({x, x; x, 2 * x}), A};
  {@(x) any(x) * x, r}; {@(x) x && 1, 2}; {@(x) ! x, 2}; {@(x) (x > 0) .* x, r}; {@(x) x * true, r};
  {@(x) single(x) * 2, 3}; {@(x) x * int8(2)(1) * 0 == 0, 3}; {@plus, A, r}; {@minus, A, r}; {@times, A, r};
  {@rdivide, A, r}; {@ldivide, A, r}; {@power, abs(A) + 1, r}; {@mtimes, A, B}; {@mldivide, A, B}; {@mrdivide, B', A};
  {@(x) mpower(x, 2), A}; {@uminus, A}; {@uplus, A}; {@transpose, A}; {@ctranspose, z}; {@(x, y, w) plus(x, y, w), A, r, 2};
  {@(x, y, w) times(x, y, w), A, r, 2}; {@(x, y, w) mtimes(x, y, w), A, A, B}; {@(x) ifelse(true, x, 2), r};
  {@(x) x(:)', A}; {@(x) (1:3) .* x, r}; {@(x) x + (1:3), c}; {@(x) eye(3) * x, A}; {@(x) x * eye(3), A}; {@(x) eye(3) + x, A};
  {@(x, y) x * (1:3) + y, 2, 3}; {@(x) x:x+2, 0.5}; {@counted, 0.7}; {@(x, y) x:y:3.05, 0.5, 0.5}; {@(x) diag([1 2 3]) \ x, c};
  {@(x) A(1, :) * x + x' * A * x, c}; {@(x) single(A) * x, c}; {@(x) x * single(2), A}; {@(x) (x + 1i) .* (x - 1i), A};
  {@(x) abs(x + 2i), A}; {@(x) exp(1i * x), r}; {@(x) subsref(x, substruct("()", {2, ":"})), A};
  {@(x, y) subsasgn(x, substruct("()", {2, ":"}), y), A, r}; {@(x) getfield(struct("a", x), "a") * 2, r};
  {@(x) setfield(struct("a", x), "b", 2 * x).b, r}; {@(x) [struct2cell(struct("a", x)){:}], r};
  {@(x) cell2struct({x; x}, {"a"; "b"}, 1).b, r}; {@(x) deal(x), r}; {@(x) eval("x .^ 2"), r}; {@(x) colon(1, 3) .* x, r};
  {@(x) x' * x, r}; {@(x) x' * x, c}; {@(x) x * x', r}; {@(x) x' * A * x, c}; {@(x) (x * x) .* x, A}; {@(x) x .* x, N};
};
wrong = 0;
for k = 1:numel (t)
  text = __ad_judge__ (t{k}{:});
  if (! isempty (text))
    printf ("%s, %s: %s\n", disp (t{k}{1})(1:end-1), mat2str (size (t{k}{2})), text);
    wrong++;
  end
end
printf ("%d functions, %d wrong\n", numel (t), wrong);
