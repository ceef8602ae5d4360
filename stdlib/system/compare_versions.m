## compare_versions (V1, V2, OPERATOR)
## Compare two version numbers such as '7.3.0', with one of the operators == < <= > >= != ~=.
##   >> compare_versions ('7.10', '7.9', '>')
##   ans = 1
## See also: verLessThan, version
function flag = compare_versions (v1, v2, operator)
  if (nargin != 3)
    print_usage ();
  end
  if (! ischar (v1) || ! ischar (v2))
    error ("compare_versions: version numbers V1 and V2 must be strings");
  elseif (! isrow (v1) || ! isrow (v2))
    error ("compare_versions: version numbers V1 and V2 must be a single row");
  elseif (! ischar (operator))
    error ("compare_versions: OPERATOR must be a string");
  elseif (isempty (operator))
    error ("compare_versions: no valid OPERATOR specified");
  elseif (numel (operator) > 2)
    error ("compare_versions: OPERATOR must be 1 or 2 characters long");
  elseif (any (operator == ">") && any (operator == "<"))
    error ("compare_versions: OPERATOR cannot contain both greater and less than symbols");
  elseif (strcmp (operator, "="))
    error ('compare_versions: equality OPERATOR is "==", not "="');
  elseif (! any (ismember (operator, "<>=!~")))
    error ("compare_versions: no valid OPERATOR specified");
  end
  [n1, tail1] = parts_of (v1);
  [n2, tail2] = parts_of (v2);
  n = max (numel (n1), numel (n2));
  n1(end+1:n) = 0;
  n2(end+1:n) = 0;
  k = find (n1 != n2, 1);
  if (! isempty (k))
    order = sign (n1(k) - n2(k));
  else
    m = max (numel (tail1), numel (tail2));
    a = double (tail1);
    b = double (tail2);
    a(end+1:m) = 0;
    b(end+1:m) = 0;
    k = find (a != b, 1);
    order = 0;
    if (! isempty (k))
      order = sign (a(k) - b(k));
    end
  end
  ## any of the signs that say what is wanted
  if (any (operator == "!" | operator == "~"))
    flag = order != 0;
  else
    flag = (any (operator == "<") && order < 0) || (any (operator == ">") && order > 0) ...
           || (any (operator == "=") && order == 0);
  end
end

function [numbers, tail] = parts_of (v)
  e = find ([! (isdigit (v) | v == "."), true], 1) - 1;
  numbers = str2double (ostrsplit (v(1:e), "."));
  numbers(isnan (numbers)) = 0;
  tail = v(e+1:end);
end

%!assert (compare_versions ('7.3', '7.3.0', '=='))
%!assert (compare_versions ('1.2a', '1.2b', '<'))
%!error <OPERATOR cannot contain both> compare_versions ('1', '2', '><')
%!assert (compare_versions ("1.0", "1.1", "=<"))
