zeros (3)(4,4)
