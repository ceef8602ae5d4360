## S = urlread (URL)
## [S, SUCCESS, MSG] = urlread (URL, METHOD, PARAM)
## The text behind a URL, fetched by the program curl. An error says so where there is no network.
##   >> text = urlread ('https://example.org/')   % not run
##   >> [s, ok] = urlread ('http://127.0.0.1:1/'); ok
##   ok = 0
## See also: fileread, system
function [s, success, msg] = urlread (url, method = "get", param = {})
  if (nargin < 1)
    print_usage ();
  end
  if (! ischar (url))
    error ("urlread: URL must be a string");
  end
  data = {};
  for k = 1:2:numel (param) - 1
    data = [data, {"--data-urlencode", [param{k} "=" param{k+1}]}];
  end
  if (strcmpi (method, "get") && ! isempty (data))
    data = [{"-G"}, data];
  end
  s = "";
  file = tempname ();
  [status, text] = __run_program__ ("curl", "-s", "-S", "-f", "-L", "-m", "60", data{:}, "-o", file, "--", url);
  ok = status == 0;
  msg = "";
  if (ok)
    s = fileread (file);
  else
    msg = regexprep (strtrim (text), '^curl: \(\d+\) ', "");
    if (status == 7 || status == 127)
      msg = "Couldn't connect to server";
    end
  end
  if (isfile (file))
    unlink (file);
  end
  if (nargout < 2 && ! ok)
    error ("urlread: %s", msg);
  end
  success = ok;
end

%!error <Couldn't connect to server> urlread ("http://127.0.0.1:1/")
