## [TEXT, FORMAT] = get_help_text_from_file (FNAME)
## The help in a file: its first comment, without the comment signs. FORMAT: "plain text", "texinfo", "html", "Not documented" or "Not found".
##   >> f = [tempname() ".m"]; fid = fopen (f, "w"); fputs (fid, "% one\n% two\nx = 1;\n"); fclose (fid);
##   >> [text, format] = get_help_text_from_file (f); delete (f); text, format
##   text =  one
##    two
##
##   format = plain text
##
## See also: get_help_text, help
function [text, format] = get_help_text_from_file (fname)
  if (nargin != 1)
    print_usage ();
  elseif (! ischar (fname))
    error ("get_help_text_from_file: argument must be a string");
  end
  text = "";
  format = "Not found";
  if (! exist (fname, "file"))
    return;
  end
  lines = ostrsplit (strrep (fileread (fname), "\r\n", "\n"), "\n");
  isnote = cellfun (@(s) ! isempty (regexp (s, '^\s*[%#]')), lines);
  k = find (isnote, 1);
  ## a notice about rights is not help
  while (! isempty (k) && ! isempty (regexpi (strjoin (lines(k:last_of (isnote, k)), "\n"), '^\s*[%#\s]*(copyright|author)')))
    next = find (isnote(last_of (isnote, k) + 1:end), 1);
    k = last_of (isnote, k) + next;
  end
  format = "Not documented";
  if (! isempty (k))
    part = regexprep (lines(k:last_of (isnote, k)), '^\s*[%#]+', '');
    text = [strjoin(part, "\n") "\n"];
    format = "plain text";
    if (! isempty (strfind (text, "-*- texinfo -*-")))
      format = "texinfo";
    elseif (! isempty (regexpi (text, '<html')))
      format = "html";
    end
  end
end

function k = last_of (isnote, k)
  while (k < numel (isnote) && isnote(k+1))
    k++;
  end
end

%!test [t, f] = get_help_text_from_file ("/no/such/file.m"); assert ({t, f}, {"", "Not found"});
%!error <get_help_text_from_file: argument must be a string> get_help_text_from_file (1)
