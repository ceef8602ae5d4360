## validateattributes (A, CLASSES, ATTRIBUTES)
## validateattributes (A, CLASSES, ATTRIBUTES, ARG_IDX)
## validateattributes (A, CLASSES, ATTRIBUTES, FUNC_NAME, ARG_NAME, ARG_IDX)
## Stop with an error unless A is of one of CLASSES (a cell array; 'numeric' and 'float' stand for several) and has
## all ATTRIBUTES: 'scalar', 'vector', 'row', 'column', '2d', '3d', 'square', 'diag', 'nonempty', 'nonsparse',
## 'binary', 'even', 'odd', 'integer', 'real', 'finite', 'nonnan', 'nonnegative', 'nonzero', 'positive', 'increasing',
## 'decreasing', 'nondecreasing', 'nonincreasing'; and with a value behind them 'size', 'numel', 'ncols', 'nrows',
## 'ndims', '>', '>=', '<', '<='.
##   >> validateattributes (5, {'numeric'}, {'positive'})
## See also: validatestring, inputParser
function validateattributes (A, cls, attr, varargin)
  if (nargin < 3 || nargin > 6)
    print_usage ();
  elseif (! iscellstr (cls))
    error ("Octave:invalid-type", "validateattributes: CLASSES must be a cell array of strings");
  elseif (! iscell (attr))
    error ("Octave:invalid-type", "validateattributes: ATTRIBUTES must be a cell array");
  end
  func_name = "";
  var_name = "input";
  if (numel (varargin) > 0)
    if (isnumeric (varargin{1}))
      var_name = sprintf ("input %d", varargin{1});
    elseif (! ischar (varargin{1}))
      error ("Octave:invalid-input-arg", "validateattributes: 4th input argument must be ARG_IDX or FUNC_NAME");
    else
      func_name = [varargin{1} ": "];
    end
  end
  if (numel (varargin) > 1)
    var_name = varargin{2};
    if (! ischar (var_name))
      error ("Octave:invalid-type", "validateattributes: VAR_NAME must be a string");
    end
  end
  if (numel (varargin) > 2)
    idx = varargin{3};
    if (! (isnumeric (idx) && isscalar (idx) && idx == fix (idx) && idx > 0))
      error ("Octave:invalid-input-arg", "validateattributes: ARG_IDX must be a positive integer");
    end
    var_name = sprintf ("%s (argument #%i)", var_name, varargin{3});
  end
  who = [func_name var_name];

  if (! isempty (cls))
    check_class (A, cls, who);
  end
  k = 1;
  while (k <= numel (attr))
    name = attr{k++};
    if (! ischar (name))
      error ("Octave:invalid-input-arg", "validateattributes: unknown ATTRIBUTE %s", char (name));
    end
    switch (tolower (name))
      case "2d",            ok = ndims (A) == 2;
      case "3d",            ok = ndims (A) <= 3;
      case "column",        ok = iscolumn (A);
      case "row",           ok = isrow (A);
      case "scalar",        ok = isscalar (A);
      case "vector",        ok = isvector (A);
      case "square",        ok = issquare (A);
      case "diag",          ok = isdiag (A);
      case "nonempty",      ok = ! isempty (A);
      case "nonsparse",     ok = ! issparse (A);
      case "binary",        ok = islogical (A) || all ((A(:) == 1) | (A(:) == 0));
      case "even",          ok = all (rem (A(:), 2) == 0);
      case "odd",           ok = all (mod (A(:), 2) == 1);
      case "integer",       ok = all (A(:) == fix (A(:)));
      case "real",          ok = isreal (A);
      case "finite",        ok = all (isfinite (A(:)));
      case "nonnan",        ok = ! any (isnan (A(:)));
      case "nonnegative",   ok = ! any (A(:) < 0);
      case "nonzero",       ok = all (A(:) != 0);
      case "positive",      ok = ! any (A(:) <= 0);
      case "decreasing",    ok = ! any (isnan (A(:))) && all (diff (A(:)) < 0);
      case "increasing",    ok = ! any (isnan (A(:))) && all (diff (A(:)) > 0);
      case "nondecreasing", ok = ! any (isnan (A(:))) && all (diff (A(:)) >= 0);
      case "nonincreasing", ok = ! any (isnan (A(:))) && all (diff (A(:)) <= 0);
      otherwise
        if (! any (strcmpi (name, {"size", "numel", "ncols", "nrows", "ndims", ">", ">=", "<", "<="})))
          error ("Octave:invalid-input-arg", "validateattributes: unknown ATTRIBUTE %s", name);
        end
        check_value (A, tolower (name), attr{k++}, who);
        ok = true;
    end
    if (! ok)
      error (["Octave:expected-" tolower(name)], "%s must be %s", who, name);
    end
  end
end

function check_class (A, cls, who)
  integers = {"int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"};
  all_cls = {};
  for k = 1:numel (cls)
    switch (cls{k})
      case "float"
        all_cls = [all_cls, {"double", "single"}];
      case "numeric"
        all_cls = [all_cls, {"double", "single"}, integers];
      otherwise
        all_cls = [all_cls, cls(k)];
    end
  end
  if (! any (strcmp (class (A), all_cls)))
    all_cls = sort (unique (all_cls));
    error ("Octave:invalid-type", "%s must be of class:\n\n  %s\n\nbut was of class %s", who, strjoin (all_cls(:)', " "), class (A));
  end
end

function check_value (A, name, value, who)
  switch (name)
    case "size"
      n = numel (value);
      ok = ndims (A) <= n;
      if (ok)
        have = size (A);
        have(end + 1:n) = 1;
        ok = all (have(! isnan (value)) == value(! isnan (value)));
      end
      if (! ok)
        want = strrep (strjoin (cellfun (@num2str, num2cell (value(:)'), "UniformOutput", false), "x"), "NaN", "N");
        error ("Octave:incorrect-size", "%s must be of size %s but was %s", who, want, sprintf ("%dx", size (A))(1:end-1));
      end
    case "numel"
      if (numel (A) != value)
        error ("Octave:incorrect-numel", "%s must have %d elements", who, value);
      end
    case "ncols"
      if (columns (A) != value)
        error ("Octave:incorrect-numcols", "%s must have %d columns", who, value);
      end
    case "nrows"
      if (rows (A) != value)
        error ("Octave:incorrect-numrows", "%s must have %d rows", who, value);
      end
    case "ndims"
      if (ndims (A) != value)
        error ("Octave:incorrect-numdims", "%s must have %d dimensions", who, value);
      end
    case ">"
      if (! all (A(:) > value))
        error ("Octave:expected-greater", "%s must be greater than %f", who, value);
      end
    case ">="
      if (! all (A(:) >= value))
        error ("Octave:expected-greater-equal", "%s must be greater than or equal to %f", who, value);
      end
    case "<"
      if (! all (A(:) < value))
        error ("Octave:expected-less", "%s must be less than %f", who, value);
      end
    case "<="
      if (! all (A(:) <= value))
        error ("Octave:expected-less-equal", "%s must be less than or equal to %f", who, value);
      end
  end
end

%!error <input must be positive> validateattributes (-5, {'numeric'}, {'positive'})
%!error id=Octave:incorrect-size validateattributes (1:3, {}, {'size', [2 NaN]})
%!error <f: x \(argument #2\) must be of class> validateattributes (5, {'char'}, {}, 'f', 'x', 2)
