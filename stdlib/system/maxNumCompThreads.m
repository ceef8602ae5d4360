## maxNumCompThreads ()
## maxNumCompThreads (N)
## The number of threads for computations; setting it is accepted, and does nothing.
##   >> maxNumCompThreads () > 0
##   ans = 1
## See also: nproc
function n = maxNumCompThreads (varargin)
  n = nproc ();
end
