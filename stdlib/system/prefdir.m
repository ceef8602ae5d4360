## prefdir ()
## The folder of the preferences that setpref keeps (in its file .octave_prefs): the home folder.
##   >> ischar (prefdir ())
##   ans = 1
## See also: getpref, setpref
function dir = prefdir ()
  dir = getenv ("HOME");
  if (isempty (dir))
    dir = ".";
  end
end
