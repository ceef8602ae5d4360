## recycle ()
## Always 'off': deleted files are gone.
##   >> recycle
##   ans = off
## See also: delete
function val = recycle (varargin)
  val = "off";
end
