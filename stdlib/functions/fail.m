## fail (CODE)
## fail (CODE, PATTERN)
## [STATUS, MSG] = fail (CODE, PATTERN)
## Run the text CODE, which ought to fail with a message that matches the regular expression PATTERN; an error if it
## does not.
##   >> fail ('error ("no such layer")', 'layer')
## See also: assert, error
function [ret, msg] = fail (code, pattern, warning_pattern)
  if (nargin < 1)
    print_usage ();
  end
  ok = false;
  text = "";
  want = ".";
  test_warning = nargin > 1 && strcmp (pattern, "warning");
  if (nargin > 1 && ! test_warning && ! isempty (pattern))
    want = pattern;
  elseif (nargin > 2 && test_warning)
    want = warning_pattern;
  end
  if (test_warning)
    [old_msg, old_id] = lastwarn ();
    lastwarn ("", "");
    evalin ("caller", [code ";"]);
    err_msg = lastwarn ();
    lastwarn (old_msg, old_id);
    if (isempty (err_msg))
      text = sprintf ("expected warning <%s> but got none", want);
    elseif (isempty (regexp (err_msg, want, "once")))
      text = sprintf ("expected warning <%s>\nbut got <%s>", want, err_msg);
    else
      ok = true;
    end
  else
    failed = false;
    try
      evalin ("caller", [code ";"]);
    catch err
      failed = true;
      err_msg = err.message;
    end
    if (! failed)
      text = sprintf ("expected error <%s> but got none", want);
    elseif (isempty (regexp (err_msg, want, "once")))
      text = sprintf ("expected error <%s>\nbut got <%s>", want, err_msg);
    else
      ok = true;
    end
  end
  if (! ok && nargout < 1)
    error (text);
  elseif (nargout > 0)
    ret = ! ok;
    msg = text;
  end
end

%!error <expected error <xyz>> fail ('error ("abc")', 'xyz')
%!error <expected error <.> but got none> fail ('1')
