## Where the member NAME of an archive is written below FOLDER: an error if it would lie elsewhere, by "..",
## an absolute name, or a link that stands in the way. Folders on the way are made.
function path = __archive_target__ (who, folder, name)
  parts = strsplit (strrep (name, '\', '/'), "/");
  parts = parts(! cellfun (@isempty, parts) & ! strcmp (parts, "."));
  if (isempty (parts) || any (strcmp (parts, "..")) || any (name == 0) || any (strncmp (name, {"/", '\'}, 1)) ...
      || ! isempty (regexp (name, '^[A-Za-z]:', "once")))
    error ("%s: the archive has a member outside of the folder: '%s'", who, name);
  end
  path = folder;
  for k = 1:numel (parts)
    path = fullfile (path, parts{k});
    [info, err] = lstat (path);
    if (err == 0 && S_ISLNK (info.mode))
      error ("%s: a link stands where the archive's member '%s' belongs", who, name);
    end
    if (k < numel (parts) || any (name(end) == '/\'))
      if (err == 0 && ! S_ISDIR (info.mode))
        error ("%s: a file stands where the archive's folder '%s' belongs", who, name);
      elseif (err != 0)
        mkdir (path);
      end
    end
  end
end

%!test
%! d = tempname (); mkdir (d); symlink ("/", fullfile (d, "out"));
%! assert (__archive_target__ ("f", d, "a/b/c"), fullfile (d, "a", "b", "c"));
%! assert (isfolder (fullfile (d, "a", "b")));
%! for bad = {"../x", "a/../../x", "/etc/x", "out/x", "C:\\x", "..\\x", ""}
%!   fail ("__archive_target__ ('f', d, bad{1})", "f: ");
%! end
%! confirm_recursive_rmdir (false, "local"); rmdir (d, "s");
