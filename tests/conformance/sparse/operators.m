% What each operator gives for a sparse matrix beside every kind of operand, from both sides: sparse or full, class,
% size, and a number made of the elements. Left out: where Octave 7.3 is wrong (0 .^ A, S .\ number, NaN ./ S).
1;
function t = sig (x)
  v = full (double (x));
  v(isnan (v)) = 77;
  v(isinf (v)) = 99 * sign (v(isinf (v)));
  t = sprintf ("%s%s%s%dx%d:%g", "FS"(issparse (x) + 1), class (x)(1), "rc"(iscomplex (x) + 1), rows (x), columns (x),
               sum (v(:) .* (1:numel (v))'));
  if (iscomplex (x))
    t = [t sprintf("%+gi", imag (sum (v(:) .* (1:numel (v))')))];
  end
end
ops = {"+", "-", ".*", "./", "*", "<", "<=", "==", "!=", ">=", ">", "&", "|"};
B = {2, 0, -1, 1i, true, int8(2), single(2), sparse(2), sparse(0), [1 2; 0 4], [true false; false true], [1i 2; 0 4], ...
     int8([1 2; 3 4]), eye(2), [1 2], [1; 2], 1:2, sparse([0 5; 0 6]), sparse([true false; true false]), ...
     sparse([0 1i; 0 1]), sparse([1 2]), ones(2, 3), sparse(2, 3), ones(2, 2, 2), "ab", "a", {1}, [], zeros(0, 2)};
As = {sparse([1 0; 2 3]), sparse([0 0; 2 3]) > 1};
errors = {};
for a = As
  for o = ops
    f = str2func (["@(x, y) x " o{1} " y"]);
    line = "";
    for k = 1:numel (B)
      for flip = 0:1
        try
          if (flip), x = f (B{k}, a{1}); else x = f (a{1}, B{k}); end
          line = [line " " sig(x)];
        catch e
          line = [line " E"];
          errors{end+1} = e.message;
        end
      end
    end
    printf ("%s%s\n", o{1}, line);
  end
end
errors = unique (errors);
printf ("%s\n", errors{cellfun (@(t) isempty (strfind (t, "bool")), errors)});
