while true, end
