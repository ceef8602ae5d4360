## PREFS = __preferences__ ()
## __preferences__ (PREFS)
## The preferences of all groups, a struct of structs, as they stand in the file; or new ones. The file is written beside and
## renamed.
##   >> isstruct (__preferences__ ())
##   ans = 1
## See also: getpref, setpref, prefdir
function prefs = __preferences__ (prefs)
  file = fullfile (prefdir (), ".octave_prefs");
  if (nargin > 0)
    beside = [file, ".", num2str(getpid ())];
    save ("-text", beside, "prefs");
    [failed, msg] = rename (beside, file);
    if (failed)
      unlink (beside);
      error ("setpref: cannot write '%s': %s", file, msg);
    end
    return;
  end
  prefs = struct ();
  if (isfile (file))
    found = load (file);
    if (isfield (found, "prefs") && isstruct (found.prefs))
      prefs = found.prefs;
    end
  end
end
