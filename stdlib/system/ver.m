## ver
## V = ver ()
## V = ver (PACKAGE)
## The version of the language and of its packages, printed or as a struct with the fields Name, Version, Release and
## Date.
##   >> ver ('octave').Version
##   ans = 7.3.0
## See also: version, computer, pkg
function retval = ver (package = "")
  info = struct ("Name", "Octave", "Version", version (), "Release", [], "Date", "2022-11-02");
  if (nargout == 0)
    rule = repmat ("-", 1, 70);
    os = uname ();
    printf ("%s\nOctavo, an interpreter of the language of GNU Octave\nGNU Octave Version: %s\n", rule, version ());
    printf ("GNU Octave License: GNU General Public License\nOperating System: %s %s %s %s\n%s\n", os.sysname, ...
            os.release, os.version, os.machine, rule);
    return;
  end
  if (! isempty (package) && ! strcmpi (package, "octave"))
    info = resize (info, 0, 0);
  end
  retval = info;
end

%!assert (ver ().Name, 'Octave')
