## license
## license ('inuse')
## license ('test', FEATURE)
## The licence of the program: the GNU General Public License.
##   >> license
##   ans = GNU General Public License
## See also: ver, version
function varargout = license (cmd = "", feature = "")
  switch (lower (cmd))
    case ""
      varargout{1} = "GNU General Public License";
    case "inuse"
      if (nargout > 0)
        varargout{1} = struct ("feature", "octave", "user", getenv ("USER"));
      else
        puts ("octave\n");
      end
    case {"test", "checkout"}
      varargout{1} = strcmpi (feature, "octave");
    otherwise
      print_usage ();
  end
end

%!assert (license ('test', 'octave'))
