while true {
}
