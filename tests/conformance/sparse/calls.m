% functions of one sparse matrix, and of two: empty, singular, infinite, complex, logical ones
1;
function s = txt (v, d)
  if nargin < 2, d = 0; end
  if iscell (v), s = '{'; for k = 1:min (numel (v), 4), s = [s, txt(v{k}, 1), ';']; end, s = [s '}'];
  elseif isnumeric (v) || islogical (v) || ischar (v)
    if issparse (v), p = 'S'; v = full (v); else p = ''; end
    if ischar (v), s = ['"' v(:)' '"'];
    elseif ndims (v) > 2 || numel (v) > 60, s = sprintf ('%s[%s] %s', class (v), sprintf ('%dx', size (v)), sprintf ('%.4g,', v(1:min(end,9))));
    elseif isempty (v), s = sprintf ('%s(%dx%d)', class (v), rows (v), columns (v));
    else w = v; if isfloat (w), w(w==0) = 0; end, s = [class(v)(1), mat2str(w, 3)]; end
    s = [p s];
  elseif is_function_handle (v), s = func2str (v);
  else s = class (v); end
end
vals = {sparse(0,0), sparse(0,3), sparse(3,0), sparse(5), sparse(0), sparse([1 2;3 4]), sparse([4 1 0;1 5 2;0 2 6]), ...
        sparse([1 2;2 4]), sparse([1 0 2;0 3 0]), sparse([1 NaN;0 2]), sparse([Inf 1;1 2]), sparse([1 2i;-2i 3]), ...
        sparse([true false;true true]), sparse([1 0 0 2]), sparse([1;0;3])};
one = {'abs', 'any', 'all', 'ceil', 'columns', 'conj', 'ctranspose', 'cumsum', 'diag', 'double', 'exp', ...
       'find', 'fix', 'flip', 'fliplr', 'floor', 'full', 'imag', 'isdiag', 'isempty', 'ishermitian', ...
       'isinf', 'isnan', 'isreal', 'issquare', 'issymmetric', 'istril', 'istriu', 'isvector', 'logical', ...
       'nnz', 'nonzeros', 'norm', 'not', 'numel', 'prod', 'real', 'rot90', 'round', 'sign', 'size', ...
       'sqrt', 'sum', 'sumsq', 'tan', 'trace', 'tril', 'triu', 'uminus', 'vec', 'transpose'};
for f = one
  for a = 1:numel (vals)
    printf ("%s %d: ", f{1}, a);
    try, printf ("%s\n", txt (feval (f{1}, vals{a})));
    catch err, printf ("! %s\n", strtok (err.message, "\n")); end
  end
end
two = {'plus', 'minus', 'times', 'rdivide', 'ge', 'gt', 'lt', 'le', 'ne', 'eq', 'mod', 'hypot', 'xor', ...
       'horzcat', 'vertcat', 'kron', 'isequal'};
for f = two
  for a = 1:numel (vals)
    for b = [1 4 6 9 13 14 16:18]
      y = {vals{:}, [1 2; 3 4], 2, true}{b};
      printf ("%s %d %d: ", f{1}, a, b);
      try, printf ("%s\n", txt (feval (f{1}, vals{a}, y)));
      catch err, printf ("! %s\n", strtok (err.message, "\n")); end
    end
  end
end
