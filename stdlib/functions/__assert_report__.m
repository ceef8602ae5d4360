## __assert_report__ (IN, COND, EXPECTED, TOL)
## The comparison behind assert, and its message: IN is the text of assert's arguments.
## See also: assert
function __assert_report__ (in, cond, expected, tol = 0)
  bad = struct ("index", {{}}, "observed", {{}}, "expected", {{}}, "reason", {{}});
  if (ischar (expected))
    if (! ischar (cond))
      if (isnumeric (cond))
        bad = add (bad, ".", num2str (cond), expected, "Expected string, but observed number");
      else
        bad = add (bad, ".", "O", expected, ["Expected string, but observed " class(cond)]);
      end
    elseif (! strcmp (cond, expected))
      bad = add (bad, "[]", cond, expected, "Strings don't match");
    end
  elseif (iscell (expected))
    if (! iscell (cond))
      bad = add (bad, ".", "O", "E", ["Expected cell, but observed " class(cond)]);
    elseif (ndims (cond) != ndims (expected) || any (size (cond) != size (expected)))
      bad = add (bad, ".", ["O(" dims_of(cond) ")"], ["E(" dims_of(expected) ")"], "Dimensions don't match");
    else
      for k = 1:numel (expected)
        __assert_report__ ("cond {i},expected {i},tol", cond{k}, expected{k}, tol);
      end
    end
  elseif (is_function_handle (expected))
    if (! is_function_handle (cond))
      bad = add (bad, "@", "O", "E", ["Expected function handle, but observed " class(cond)]);
    elseif (! isequal (func2str (cond), func2str (expected)))
      bad = add (bad, "@", "O", "E", "Function handles don't match");
    end
  elseif (ndims (cond) != ndims (expected) || any (size (cond) != size (expected)))
    bad = add (bad, ".", ["O(" dims_of(cond) ")"], ["E(" dims_of(expected) ")"], "Dimensions don't match");
  elseif (isempty (expected))
    ## nothing to compare
  elseif (isstruct (expected))
    if (! isstruct (cond))
      bad = add (bad, ".", "O", "E", ["Expected struct, but observed " class(cond)]);
    elseif (numfields (cond) != numfields (expected) || ! isequal (sort (fieldnames (cond)), sort (fieldnames (expected))))
      bad = add (bad, ".", "O", "E", "Structure fieldname mismatch");
    else
      names = fieldnames (expected);
      for k = 1:numel (expected)
        for f = 1:numel (names)
          __assert_report__ ("cond {i},expected {i},tol", cond(k).(names{f}), expected(k).(names{f}), tol);
        end
      end
    end
  elseif (isempty (tol) || (isscalar (tol) && tol == 0 && ! strcmp (class (cond), class (expected))))
    bad = add (bad, "()", "O", "E", ["Class " class(cond) " != " class(expected)]);
  elseif (! (isnumeric (cond) || islogical (cond) || ischar (cond)))
    if (! isequal (cond, expected))
      bad = add (bad, "()", "O", "E", ["Class " class(cond) " != " class(expected)]);
    end
  else
    bad = compare_numbers (bad, cond, expected, tol);
  end
  if (! isempty (bad.index))
    error ("%s", table_of (in, bad));
  end
end

function bad = add (bad, index, observed, expected, reason)
  bad.index{end+1} = index;
  bad.observed{end+1} = observed;
  bad.expected{end+1} = expected;
  bad.reason{end+1} = reason;
end

function text = dims_of (x)
  text = sprintf ("%dx", size (x))(1:end-1);
end

function bad = compare_numbers (bad, A, B, tol)
  A = full (A);
  B = full (B);
  same_na = isna (real (A)) == isna (real (B));
  bad = add_kind (bad, ! same_na(:), A, B, "'NA' mismatch");
  nan_a = isnan (A) & ! isna (real (A));
  nan_b = isnan (B) & ! isna (real (B));
  mismatch = (nan_a(:) != nan_b(:)) & same_na(:);
  bad = add_kind (bad, mismatch, A, B, "'NaN' mismatch");
  skip = isnan (A(:)) | isnan (B(:));
  if (isreal (A) && isreal (B))
    inf_a = isinf (A(:));
    inf_b = isinf (B(:));
    off = (inf_a != inf_b | (inf_a & inf_b & sign (A(:)) != sign (B(:)))) & ! skip;
    bad = add_kind (bad, off, A, B, "'Inf' mismatch");
    skip = skip | inf_a | inf_b;
  else
    skip = skip | (isinf (A(:)) & A(:) == B(:));
  end
  if (isscalar (tol))
    t = repmat (tol, numel (A), 1);
  else
    t = tol(:);
  end
  a = A(:);
  b = B(:);
  if (islogical (a))
    a = double (a);
  end
  if (islogical (b))
    b = double (b);
  end
  for k = find (! skip)'
    if (t(k) >= 0)
      err = abs (a(k) - b(k));
      if ((t(k) == 0 && a(k) != b(k)) || err > t(k))
        bad = add (bad, place_of (size (A), k), text_of (A(k)), text_of (B(k)), ...
                   sprintf ("Abs err %.5g exceeds tol %.5g by %.1g", err, t(k), err - t(k)));
      end
    else
      err = abs (a(k) - b(k));
      rel = err / abs (b(k));
      if (b(k) == 0)
        if (err > abs (t(k)))
          bad = add (bad, place_of (size (A), k), text_of (A(k)), text_of (B(k)), ...
                     sprintf ("Abs err %.5g exceeds tol %.5g by %.1g", err, abs (t(k)), err - abs (t(k))));
        end
      elseif (rel > abs (t(k)))
        bad = add (bad, place_of (size (A), k), text_of (A(k)), text_of (B(k)), ...
                   sprintf ("Rel err %.5g exceeds tol %.5g by %.1g", rel, abs (t(k)), rel - abs (t(k))));
      end
    end
  end
end

function bad = add_kind (bad, mask, A, B, reason)
  for k = find (mask)'
    bad = add (bad, place_of (size (A), k), text_of (A(k)), text_of (B(k)), reason);
  end
end

function text = text_of (x)
  if (isreal (x))
    text = sprintf ("%.5g", x);
  else
    text = sprintf ("%.5g%+.5gi", real (x), imag (x));
  end
end

function text = place_of (dims, k)
  if (prod (dims) == 1)
    text = "()";
  elseif (numel (dims) == 2 && any (dims == 1))
    text = sprintf ("(%d)", k);
  else
    sub = cell (1, numel (dims));
    [sub{:}] = ind2sub (dims, k);
    text = ["(" sprintf("%d,", sub{:})(1:end-1) ")"];
  end
end

function text = table_of (in, bad)
  text = sprintf ("ASSERT errors for:  assert (%s)\n\n  Location  |  Observed  |  Expected  |  Reason\n", in);
  for k = 1:numel (bad.index)
    li = numel (bad.index{k});
    lo = numel (bad.observed{k});
    le = numel (bad.expected{k});
    text = [text, sprintf("  %*s%*s %*s%*s %*s%*s   %s\n", 4 + fix (li / 2), bad.index{k}, 6 - fix (li / 2), "", ...
                          6 + fix (lo / 2), bad.observed{k}, 6 - fix (lo / 2), "", ...
                          6 + fix (le / 2), bad.expected{k}, 6 - fix (le / 2), "", bad.reason{k})];
  end
  text(end) = [];
end

%!error <Abs err 1 exceeds tol 0 by 1> __assert_report__ ("1,2", 1, 2)
