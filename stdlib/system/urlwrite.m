## urlwrite (URL, FILE)
## [FILE, SUCCESS, MSG] = urlwrite (URL, FILE, METHOD, PARAM)
## Write what lies behind a URL, fetched by the program curl, into FILE; the absolute name of FILE. An error
## says so where there is no network.
##   >> [f, ok] = urlwrite ('http://127.0.0.1:1/', tempname ()); ok
##   ok = 0
## See also: urlread
function [name, success, msg] = urlwrite (url, file, method = "get", param = {})
  if (nargin != 2 && nargin != 4)
    print_usage ();
  elseif (! ischar (url))
    error ("urlwrite: URL must be a string");
  elseif (! ischar (file))
    error ("urlwrite: LOCALFILE must be a string");
  end
  name = "";
  [text, success, msg] = urlread (url, method, param);
  if (! success)
    if (nargout < 2)
      error ("urlwrite: %s", msg);
    end
    return;
  end
  __file_bytes__ ("urlwrite", file, uint8 (text));
  name = make_absolute_filename (file);
end

%!test [f, ok, msg] = urlwrite ("http://127.0.0.1:1/", tempname ()); assert (ok, false); assert (ischar (msg));
%!error <urlwrite: URL must be a string> urlwrite (1, "x")
