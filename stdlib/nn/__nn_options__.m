## [V1, V2, ...] = __nn_options__ (WHO, GIVEN, NAME1, DEFAULT1, NAME2, DEFAULT2, ...)
## The values of options that were given as names and values, in the order of the names.
##   >> [a, b] = __nn_options__ ("f", {"B", 7}, "A", 1, "B", 2)
##   a = 1
##   b = 7
## See also: nn_batchnorm
function varargout = __nn_options__ (who, given, varargin)
  names = varargin(1:2:end);
  varargout = varargin(2:2:end);
  if (mod (numel (given), 2))
    error ("%s: options are names and values: %s", who, strjoin (names, ", "));
  end
  for k = 1:2:numel (given)
    which = [];
    if (ischar (given{k}))
      which = find (strcmpi (given{k}, names), 1);
    end
    if (isempty (which))
      name = "(no text)";
      if (ischar (given{k}))
        name = given{k};
      end
      error ("%s: unknown option '%s'; options are %s", who, name, strjoin (names, ", "));
    end
    varargout{which} = given{k+1};
  end
end
%!error <f: unknown option 'C'; options are A, B> __nn_options__ ("f", {"C", 7}, "A", 1, "B", 2)
%!error <f: options are names and values: A> __nn_options__ ("f", {"C"}, "A", 1)
