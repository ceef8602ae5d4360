## memory ()
## USERDATA = memory ()
## [USERDATA, SYSTEMDATA] = memory ()
## Bytes of memory in use and to be had: USERDATA has the fields MaxPossibleArrayBytes, MemAvailableAllArrays,
## ram_available_all_arrays, MemUsedMATLAB, mem_used_octave and ram_used_octave; SYSTEMDATA has PhysicalMemory (Available,
## Total), SystemMemory (Available) and VirtualAddressSpace (Available, Total). Without outputs it is printed.
##   >> memory ().MemUsedMATLAB > 0
##   ans = 1
## See also: memory_pool, getrusage, whos
function [user, sys] = memory ()
  info = struct ();
  for line = strsplit (fileread ("/proc/meminfo"), "\n")
    t = regexp (line{1}, '^(\w+):\s*(\d+) kB', "tokens", "once");
    if (! isempty (t))
      info.(t{1}) = str2double (t{2}) * 1024;
    end
  end
  page = 4096;
  pages = sscanf (fileread ("/proc/self/statm"), "%f");
  swap = info.SwapFree;
  available = info.MemAvailable + swap;
  space = 2 ^ 47;
  user.MaxPossibleArrayBytes = available;
  user.MemAvailableAllArrays = available;
  user.ram_available_all_arrays = info.MemAvailable;
  user.MemUsedMATLAB = pages(1) * page;
  user.mem_used_octave = pages(1) * page;
  user.ram_used_octave = pages(2) * page;
  sys.PhysicalMemory = struct ("Available", info.MemAvailable, "Total", info.MemTotal);
  sys.SystemMemory = struct ("Available", available);
  sys.VirtualAddressSpace = struct ("Available", space - pages(1) * page, "Total", space);
  if (nargout == 0)
    MiB = 2 ^ 20;
    printf ("Octavo uses %.0f MiB of memory (%.0f MiB of it resident).\n", pages(1:2) * page / MiB);
    printf ("%.0f of %.0f MiB are available, and %.0f MiB of swap.\n", info.MemAvailable / MiB, info.MemTotal / MiB, swap / MiB);
    clear user
  end
end
