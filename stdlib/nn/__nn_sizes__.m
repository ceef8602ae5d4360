## V = __nn_sizes__ (WHO, WHAT, V, COUNT)
## V as a row of COUNT positive whole numbers, a single one repeated; an error that says what it should be otherwise.
##   >> __nn_sizes__ ("f", "the size", 3, 2)
##   ans =
##
##      3   3
##
## See also: dlnetwork
function v = __nn_sizes__ (who, what, v, count = 1)
  if (! (isnumeric (v) && any (numel (v) == [1 count]) && all (v(:) >= 1) && all (v(:) == fix (v(:)))))
    if (count == 1)
      error ("%s: %s must be a positive whole number", who, what);
    end
    error ("%s: %s must be a positive whole number or %d of them", who, what, count);
  end
  v = double (v(:)');
  if (numel (v) < count)
    v = repmat (v, 1, count);
  end
end
%!error <f: N must be a positive whole number> __nn_sizes__ ("f", "N", 0)
