## clearAllMemoizedCaches ()
## Forget what functions made by memoize have computed.
##   >> clearAllMemoizedCaches ()
## See also: memoize
function clearAllMemoizedCaches ()
  __memoized__ ();
end

%!test clearAllMemoizedCaches ();
