## namelengthmax ()
## The length a name may have in other systems: 63.
##   >> namelengthmax
##   ans = 63
## See also: isvarname
function n = namelengthmax ()
  n = 63;
end
