## delete (FILE, ...)
## Delete files; * and ? in a name stand for any characters. (For a graphics handle see close.)
##   >> csvwrite ('a.csv', 1); delete ('a.csv'); isfile ('a.csv')
##   ans = 0
##   >> f = tempname (); fclose (fopen (f, 'w'));
##   >> delete (f), exist (f)
##   ans = 0
## See also: unlink, rmdir
function delete (varargin)
  if (nargin == 0)
    print_usage ();
  end
  for k = 1:numel (varargin)
    name = varargin{k};
    if (isa (name, "handle"))
      continue;               # an object without a delete method of its own
    elseif (iscellstr (name))
      delete (name{:});
    elseif (! ischar (name))
      if (exist ("ishghandle") && all (ishghandle (name)))
        __delete_graphics__ (name);
        continue;
      end
      error ("delete: first argument must be a filename or graphics handle");
    else
      files = glob (name);
      if (isempty (files))
        warning ("Octave:delete:no-such-file", "delete: no such file: %s", name);
      end
      for f = 1:numel (files)
        if (isfolder (files{f}))
          continue;
        end
        [err, msg] = unlink (files{f});
        if (err)
          warning ("Octave:delete:unlink-error", "delete: %s: %s", files{f}, msg);
        end
      end
    end
  end
end

%!test
%! f = tempname ();
%! fclose (fopen (f, 'w'));
%! delete (f);
%! assert (exist (f), 0);
