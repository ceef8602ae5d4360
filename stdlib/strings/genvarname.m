## NAME = genvarname (STR)
## NAME = genvarname (STR, EXCLUSIONS)
## A name for a variable made of STR (or one for each string of a cell), which is none of EXCLUSIONS.
##   >> genvarname ("x", {"x", "x1"})
##   warning: genvarname is obsolete; use matlab.lang.makeValidName or matlab.lang.makeUniqueStrings instead
##   ans = x2
## See also: isvarname, matlab.lang.makeValidName
function names = genvarname (str, exclusions = {})
  persistent told = false;
  if (! told)
    told = true;
    warning ("Octave:legacy-function", "genvarname is obsolete; use matlab.lang.makeValidName or matlab.lang.makeUniqueStrings instead\n");
  end
  if (nargin < 1)
    print_usage ();
  end
  single = ischar (str);
  if (single)
    if (rows (str) != 1)
      error ("genvarname: if more than one STR is given, it must be a cellstr");
    end
    str = {str};
  elseif (! iscellstr (str))
    error ("genvarname: STR must be a string or cellstr");
  end
  if (ischar (exclusions))
    exclusions = cellstr (exclusions);
  elseif (! iscellstr (exclusions))
    error ("genvarname: EXCLUSIONS must be a string or cellstr");
  end
  names = cell (size (str));
  for k = 1:numel (str)
    name = str{k};
    if (iskeyword (name))
      name = ["x", toupper(name(1)), name(2:end)];
    end
    name(! (isalnum (name) | name == "_")) = "_";
    if (isempty (name) || ! isalpha (name(1)))
      name = ["x", name];
    end
    base = name;
    if (isdigit (base(end)))
      base(end + 1) = "_";
    end
    n = 0;
    while (any (strcmp (name, exclusions)))
      n++;
      name = sprintf ("%s%d", base, n);
    end
    names{k} = name;
    exclusions{end + 1} = name;
  end
  if (single)
    names = names{1};
  end
end

%!assert (genvarname ({"x", "x", "y"}), {"x", "x1", "y"})
%!assert (genvarname ("for"), "xFor")
%!assert (genvarname ("a.b-c"), "a_b_c")
%!assert (genvarname ("x1", {"x1"}), "x1_1")
%!assert (genvarname ("_x"), "x_x")
%!error <genvarname: STR must be a string or cellstr> genvarname (1)
%!error <genvarname: EXCLUSIONS must be a string or cellstr> genvarname ("x", {1})
