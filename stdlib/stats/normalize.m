## Z = normalize (X)
## Z = normalize (X, DIM)
## Z = normalize (X, METHOD, OPTION)
## [Z, C, S] = normalize (...)
## X, shifted by C and divided by S: METHOD "zscore" (OPTION "std", "robust"), "norm" (the exponent, 2),
## "scale" ("std", "mad", "first", "iqr", or numbers), "range" (the interval, [0 1]), "center" ("mean",
## "median", or numbers), "medianiqr". Octave has it from version 7 on in other words.
##   >> normalize ([1 2 3])
##   ans =
##
##     -1   0   1
##
## See also: zscore, rescale, bounds
function [z, c, s] = normalize (x, varargin)
  if (nargin < 1)
    print_usage ();
  elseif (! (isnumeric (x) || islogical (x)))
    error ("normalize: X must be a numeric vector, matrix, or array");
  end
  dim = find (size (x) != 1, 1);
  if (isempty (dim))
    dim = 1;
  end
  if (! isempty (varargin) && isnumeric (varargin{1}))
    dim = varargin{1};
    varargin(1) = [];
    if (! (isscalar (dim) && dim == fix (dim) && dim > 0))
      error ("normalize: DIM must be a positive scalar integer");
    end
  end
  if (! isfloat (x))
    x = double (x);
  end
  c = s = [];
  if (isempty (varargin))
    varargin = {"zscore"};
  end
  k = 1;
  while (k <= numel (varargin))
    method = varargin{k};
    if (! ischar (method))
      error ("normalize: METHOD must be a name");
    end
    option = [];
    names = {"zscore", "norm", "range", "scale", "center", "medianiqr"};
    if (k < numel (varargin) && ! (ischar (varargin{k+1}) && any (strcmpi (varargin{k+1}, names))))
      option = varargin{k+1};
      k++;
    end
    k++;
    switch (lower (method))
      case "zscore"
        if (isempty (option) || strcmpi (option, "std"))
          c = mean (x, dim);
          s = std (x, [], dim);
        elseif (strcmpi (option, "robust"))
          c = median (x, dim);
          s = median (abs (x - c), dim);
        else
          error ("normalize: unknown option for method 'zscore'");
        end
        s(s == 0) = 1;
      case "norm"
        if (isempty (option))
          option = 2;
        end
        c = 0;
        if (option == Inf)
          s = max (abs (x), [], dim);
        else
          s = sum (abs (x) .^ option, dim) .^ (1 / option);
        end
      case "range"
        if (isempty (option))
          option = [0 1];
        elseif (numel (option) != 2 || option(1) >= option(2))
          error ("normalize: 'range' must be a 2-element increasing vector");
        end
        low = min (x, [], dim);
        s = (max (x, [], dim) - low) / (option(2) - option(1));
        c = low - option(1) * s;
      case "scale"
        if (isempty (option) || strcmpi (option, "std"))
          s = std (x, [], dim);
          s(s == 0) = 1;
        elseif (isnumeric (option))
          s = option;
        else
          switch (lower (option))
            case "mad"
              s = median (abs (x - median (x, dim)), dim);
            case "first"
              at = repmat ({":"}, 1, ndims (x));
              at{dim} = 1;
              s = x(at{:});
            case "iqr"
              s = iqr (x, dim);
            otherwise
              error ("normalize: unknown option for method 'scale'");
          end
        end
        if (isempty (c))
          c = 0;
        end
      case "center"
        if (isempty (option) || strcmpi (option, "mean"))
          c = mean (x, dim);
        elseif (isnumeric (option))
          c = option;
        elseif (strcmpi (option, "median"))
          c = median (x, dim);
        else
          error ("normalize: unknown option for method 'center'");
        end
        if (isempty (s))
          s = 1;
        end
      case "medianiqr"
        c = median (x, dim);
        s = iqr (x, dim);
      otherwise
        error ("normalize: unknown METHOD '%s'", method);
    end
  end
  z = (x - c) ./ s;
end

%!assert (normalize ([1 2; 3 6], 2, "range"), [0 1; 0 1])
%!assert (normalize ([2 4 6], "norm", 1), [2 4 6] / 12)
%!assert (normalize ([1 2 3], "center", 1, "scale", 2), [0 0.5 1])
%!test [z, c, s] = normalize ([1; 2; 3] * [1 10]); assert (z, [-1 -1; 0 0; 1 1]); assert (c, [2 20]); assert (s, [1 10]);
%!error <normalize: unknown METHOD 'some'> normalize (1:3, "some")
