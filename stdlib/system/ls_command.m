## CMD = ls_command ()
## OLD = ls_command (NEW)
## The command that Octave's ls runs. Octavo's ls lists folders by itself: the name is kept, without effect.
##   >> ls_command ()
##   ans = ls -C
## See also: ls, dir
function old = ls_command (new)
  persistent command = "ls -C";
  old = command;
  if (nargin > 0)
    if (! ischar (new))
      error ("ls_command: argument must be a character string");
    end
    command = new;
    if (nargout == 0)
      clear old
    end
  end
end
